"""Follows the verdicts of a store: python3 verdicts.py http://127.0.0.1:8080 class=FALSE [COUNT]"""
import json, os, sys, time, urllib.request
store, wanted = sys.argv[1:3]
left = int(sys.argv[3]) if len(sys.argv) > 3 else -1
# Keep the last id with what you made of the event, and give it back when you start again.
last, key = os.environ.get("SINCE", ""), os.environ.get("ONRECORD_KEY")

while left:
    request = urllib.request.Request(f"{store}/v1/stream?type=verdict&{wanted}")
    if last:
        request.add_header("Last-Event-ID", last)
    if key:
        request.add_header("Authorization", "Bearer " + key)
    try:
        with urllib.request.urlopen(request, timeout=60) as stream:
            event = {}
            while left and (line := stream.readline().decode()):
                name, _, value = line.rstrip("\n").partition(":")
                if name:
                    event[name] = value.strip()
                elif not line.strip():
                    last = event.get("id", last)
                    if event.get("event") == "verdict":
                        verdict = json.loads(event["data"])
                        print(verdict["status"], verdict["kind"], verdict["id"], flush=True)
                        left -= 1
                    event = {}
    except OSError as away:
        print("away:", away, file=sys.stderr)
        time.sleep(3)
