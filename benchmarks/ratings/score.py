#!/usr/bin/env python3
"""Scores `onrecord ratings` against rating boxes and rating lines whose ratings are known.

  score.py lines-of boxes GOLD >IN        lines for `onrecord ratings` (add --no-url for the box alone)
  score.py lines-of endings GOLD >IN
  score.py boxes GOLD OUT                 label, claim, claimant exact
  score.py endings GOLD OUT               precision at coverage

GOLD of boxes: lines with `url`, `box_text` and `gold` {rating, claim, speaker}. GOLD of endings: lines with `tail`,
`headline` and `gold_rating`. OUT is what `onrecord ratings IN OUT` has written; lines belong together by their number.

What counts as equal:
- label: letters and digits only, lower case; "pants-fire", "pants on fire" and "pants on fire!" are one label. A box that prints no
  label (`gold.rating` does not occur in it) must give none.
- claim: letters and digits only, lower case, without quotation marks and a leading "Says".
- claimant: letters and digits only, lower case. A claimant that is no person (bloggers, a viral image: it has a word of GENERIC) is
  right when it is absent or as printed (a word of GENERIC, or a site's address); a person's name in its place is wrong.
Every share comes with a 95 % bootstrap interval (1,000 draws, seed 7).
"""
import json
import random
import re
import sys

GENERIC = re.compile(
    r"\b(bloggers?|blogs?|posts?|posting|postings|users?|memes?|images?|photos?|pictures?|videos?|e-?mails?|chain|internet|social media|"
    r"facebook|twitter|instagram|tiktok|whatsapp|youtube|rumou?rs?|viral|websites?|web ?sites?|media|reports?|sources?|various|tweets?|"
    r"people|groups?|articles?|messages?|claims?|anonymous|unknown|multiple|many)\b", re.I)

SITE = re.compile(r"([\w-]+\.)+[a-z]{2,6}", re.I)


def plain(text):
    return re.sub(r"[\W_]+", " ", (text or "").lower()).strip()


def label(text):
    words = re.sub(r"[\W_]+", "", (text or "").lower())
    return {"pantsfire": "pantsonfire", "fullflop": "fullflop", "barelytrue": "mostlyfalse"}.get(words, words)


def claim(text):
    return re.sub(r"^says?\s+(that\s+)?", "", plain(text))


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def interval(hits):
    draw = random.Random(7)
    means = sorted(sum(draw.choices(hits, k=len(hits))) / len(hits) for _ in range(1000))
    return means[25], means[974]


def show(name, hits, wrong):
    low, high = interval(hits)
    print(f"{name}: {sum(hits)} of {len(hits)} = {sum(hits) / len(hits):.4f} [{low:.4f}, {high:.4f}]")
    for item in wrong[:int(show.examples)]:
        print("   ", item)


show.examples = 0


def lines_of(kind, gold, with_url):
    for number, item in enumerate(read(gold)):
        line = {"id": str(number), "text": item["box_text"] if kind == "boxes" else item["tail"]}
        if kind == "endings":
            line["title"] = item["headline"]
            line["publisher"] = "politifact.com" if item["claim_id"].startswith("vclaim-pol") else "unknown.invalid"
        if kind == "boxes" and with_url:
            line["url"] = item["url"]
        print(json.dumps(line, ensure_ascii=False))


def boxes(gold, out):
    labels, claims, claimants, silent, wrong = [], [], [], [], {"label": [], "claim": [], "claimant": []}
    several = 0
    for item, got in zip(read(gold), read(out)):
        ratings = got["ratings"]
        several += len(ratings) > 1
        rating = ratings[0] if ratings else {}
        want = item["gold"]
        printed = label(want["rating"]) in label(item["box_text"])
        if printed:
            labels.append(label(rating.get("label")) == label(want["rating"]))
            if not labels[-1]:
                wrong["label"].append((want["rating"], rating.get("label"), item["box_text"][:160]))
        else:
            silent.append(rating.get("label") is None)
        claims.append(claim(rating.get("claim")) == claim(want["claim"]))
        if not claims[-1]:
            wrong["claim"].append((want["claim"], rating.get("claim"), item["box_text"][:300]))
        name = rating.get("claimant")
        if GENERIC.search(want["speaker"]):
            right = name is None or plain(name) in plain(item["box_text"]) and bool(GENERIC.search(name) or SITE.fullmatch(name))
        else:
            right = plain(name) == plain(want["speaker"])
        claimants.append(right)
        if not right:
            wrong["claimant"].append((want["speaker"], name, item["box_text"][:300]))
    show("label where one stands", labels, wrong["label"])
    show("no label where none stands", silent, [])
    show("claim", claims, wrong["claim"])
    show("claimant", claimants, wrong["claimant"])
    print(f"boxes with more than one rating: {several}")


def endings(gold, out):
    right, covered, wrong = [], 0, []
    items = read(gold)
    for item, got in zip(items, read(out)):
        ratings = [rating for rating in got["ratings"] if rating.get("label")]
        if ratings:
            covered += 1
            right.append(label(ratings[0]["label"]) == label(item["gold_rating"]))
            if not right[-1]:
                wrong.append((item["gold_rating"], ratings[0]["label"], item["tail"][-200:]))
    show("precision", right, wrong)
    print(f"coverage: {covered} of {len(items)} = {covered / len(items):.4f}")


def main(arguments):
    flags = [a for a in arguments if a.startswith("--")]
    words = [a for a in arguments if not a.startswith("--")]
    for flag in flags:
        if flag.startswith("--examples="):
            show.examples = flag.split("=")[1]
    match words:
        case ["lines-of", "boxes" | "endings" as kind, gold]:
            lines_of(kind, gold, "--no-url" not in flags)
        case ["boxes", gold, out]:
            boxes(gold, out)
        case ["endings", gold, out]:
            endings(gold, out)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
