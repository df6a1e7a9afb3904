#!/usr/bin/env python3
"""Puts invented names in the place of all names.     replace-names.py FIRST-NAMES.txt IN.jsonl OUT.jsonl

IN: one article a line with "text" and "quotes" whose spans point into it. Every new name is as long
as the old one, so that the spans stay right; the same name becomes the same one throughout. A first
name becomes another of its gender. Whatever stands with a capital and never without one is a name,
but for days, months, titles and the names of languages and parties that the text uses as words."""
import json
import random
import re
import sys
from collections import Counter, defaultdict

WORD = re.compile(r"[A-Za-zÀ-ÿ]+")
KEEP = set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december mr mrs ms dr sen rep gov gen lt col president senator governor secretary"
    " mayor judge justice congressman congresswoman speaker chairman republican republicans democrat democrats democratic"
    " american americans i english spanish house senate congress white supreme court state states united party police"
    " university department committee commission council news times post press".split())


def first_names(file):
    genders = {}
    for line in open(file, encoding="utf-8"):
        if ":" in line and not line.startswith("#"):
            gender, names = line.split(":", 1)
            for name in names.split():
                genders[name] = gender
    return genders


class Names:
    def __init__(self, articles, genders):
        small, capital = Counter(), Counter()
        for article in articles:
            for word in WORD.findall(article["text"]):
                (capital if word[0].isupper() else small)[word.lower()] += 1
        self.names = {w for w in capital if small[w] * 20 < capital[w] and w not in KEEP and len(w) > 2}
        self.genders = genders
        self.random = random.Random(5)
        self.alike = defaultdict(list)
        for name, gender in sorted(genders.items()):
            self.alike[gender, len(name)].append(name)
        self.new = {}

    def of(self, word):
        lower = word.lower()
        if not word[0].isupper() or lower not in self.names:
            return word
        if lower not in self.new:
            group = self.alike.get((self.genders.get(lower), len(lower)))
            self.new[lower] = self.random.choice(group) if group else self.invented(len(lower))
        new = self.new[lower]
        return new.upper() if word.isupper() else new.capitalize()

    def invented(self, length):
        sounds = ("bdfghklmnprstvz", "aeiou")
        start = self.random.randrange(2)
        return "".join(self.random.choice(sounds[(start + i) % 2]) for i in range(length))


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    articles = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8")]
    names = Names(articles, first_names(sys.argv[1]))
    rename = lambda text: WORD.sub(lambda match: names.of(match[0]), text)
    with open(sys.argv[3], "w", encoding="utf-8") as out:
        for article in articles:
            article["text"] = rename(article["text"])
            for quote in article.get("quotes", []):
                if quote.get("speaker_resolved"):
                    quote["speaker_resolved"] = rename(quote["speaker_resolved"])
            out.write(json.dumps(article, ensure_ascii=False) + "\n")
    print(f"{len(names.new)} names replaced")


if __name__ == "__main__":
    main()
