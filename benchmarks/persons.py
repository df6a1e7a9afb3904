#!/usr/bin/env python3
"""How often the right person is named, of all and of those whom an article can tell.
persons.py SCORE.py GOLD.jsonl READ.jsonl

SCORE.py: the span scorer, whose matching and comparison of names are used (view marks). An article
tells who somebody is if every word of the full name stands in it: a president whom it only ever
calls by surname is known from elsewhere."""
import importlib.util
import json
import sys


def load(scorer):
    spec = importlib.util.spec_from_file_location("scorer", scorer)
    module = importlib.util.module_from_spec(spec)
    sys.argv = ["scorer"]
    spec.loader.exec_module(module)
    return module


def articles(file):
    return {article["id"]: article for article in map(json.loads, open(file, encoding="utf-8"))}


def named(score, gold, read):
    """For each quotation found whose person is known: whether the article tells, and whether it is right."""
    for key, article in gold.items():
        pairs, _ = score.Doc(article, read[key], "marks").match(lambda a, b: len(a & b) / len(a | b), 0.8)
        words = set(score.words(article["text"]))
        for marked, found in pairs:
            if found and marked["who"]:
                tells = words.issuperset(score.words(marked["who"]))
                yield tells, score.is_person(score.name(found), marked["who"])


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    scorer, gold, read = sys.argv[1:]
    found = list(named(load(scorer), articles(gold), articles(read)))
    for title, rights in (("all", [right for _, right in found]), ("told", [right for tells, right in found if tells])):
        print(f"{title:<5} {sum(rights) / len(rights):.3f}  n {len(rights)}")


if __name__ == "__main__":
    main()
