#!/usr/bin/env python3
"""Counts the kinds of error in read quotations.     quote-errors.py GOLD.jsonl READ.jsonl

GOLD, READ: one article a line with the same "id" and "text"; "quotes" with "content", "cue" and
"source" as [[start, end], ...]. Looked at are quotations with words in double quotation marks. Each
belongs to the reading that shares most letters with it; an error counts once for each kind that it
shows."""
import json
import re
import sys
from collections import Counter

MARKS = re.compile(r"“[^”\n]*”?|«[^»\n]*»?|\"[^\"\n]*\"?|''.*?(?:''|$)|``.*?(?:''|$)", re.M)
EDGE = " \t\n\r\u00a0\"“”'‘’«»`,.;:!?…-–—―()[]"
SHORT = 3


def letters(text, spans):
    return {i for start, end in spans for i in range(start, end) if text[i].isalnum()}


def words(text, spans):
    return " ".join(text[start:end] for start, end in spans).split()


def bare(text, spans):
    out = []
    for start, end in spans:
        while start < end and text[start] in EDGE:
            start += 1
        while end > start and text[end - 1] in EDGE:
            end -= 1
        if end > start:
            out.append((start, end))
    return out


class Article:
    def __init__(self, gold, read):
        self.text = gold["text"]
        self.marked = {i for match in MARKS.finditer(self.text) for i in range(*match.span())}
        self.first_line = self.text.find("\n") if "\n" in self.text else len(self.text)
        self.gold = [q for q in gold["quotes"] if q["content"]]
        self.read = [q for q in read.get("quotes", []) if q["content"]]

    def in_marks(self, quote):
        own = letters(self.text, quote["content"])
        cue = quote["cue"] or quote["source"]
        inside = bool(cue) and all(i in self.marked for i in range(*cue[0]))
        return bool(own & self.marked) and not inside

    def errors(self):
        used = set()
        for quote in self.gold:
            own = letters(self.text, quote["content"])
            best, most = None, 0
            for k, read in enumerate(self.read):
                shared = len(own & letters(self.text, read["content"]))
                if shared > most:
                    best, most = k, shared
            if best is not None:
                used.add(best)
            if self.in_marks(quote):
                yield from self.of(quote, None if best is None else self.read[best])
        for k, read in enumerate(self.read):
            if k not in used and self.in_marks(read):
                yield self.shape(read, "invented")

    def shape(self, quote, what):
        if quote["content"][0][0] < self.first_line:
            return f"{what}: in the headline"
        if len(words(self.text, quote["content"])) <= SHORT:
            return f"{what}: three words or fewer"
        return f"{what}: a sentence or phrase" + ("" if quote["cue"] else ", without a cue")

    def of(self, gold, read):
        if read is None:
            yield self.shape(gold, "missed")
            return
        yield from self.content(gold, read)
        yield from self.role("cue", gold["cue"], read["cue"])
        yield from self.role("source", gold["source"], read["source"])

    def content(self, gold, read):
        want = letters(self.text, gold["content"])
        have = letters(self.text, read["content"])
        for kind, some, other in (("too much", have - want, want), ("too little", want - have, have)):
            if not some:
                continue
            side = "before" if min(some) < min(other) else "behind" if max(some) > max(other) else "between"
            where = "in marks" if len(some & self.marked) * 2 > len(some) else "plain"
            yield f"words {kind}: {where}, {side} the rest"

    def role(self, name, gold, read):
        want, have = bare(self.text, gold), bare(self.text, read)
        if want == have:
            return
        if not want or not have:
            yield f"{name}: " + ("none found" if want else "found where none is")
        elif letters(self.text, want) & letters(self.text, have):
            longer = len(letters(self.text, have)) > len(letters(self.text, want))
            yield f"{name}: too " + ("long" if longer else "short")
        else:
            yield f"{name}: another one"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    gold, read = ({x["id"]: x for x in map(json.loads, open(f, encoding="utf-8"))} for f in sys.argv[1:])
    counts = Counter(e for i, g in gold.items() for e in Article(g, read.get(i, {})).errors())
    for kind, count in counts.most_common(20):
        print(f"{count:5}  {kind}")


if __name__ == "__main__":
    main()
