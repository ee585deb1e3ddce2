"""What strings from feeds are read as, held against what is expected: realstrings.py FEEDTOOL FILE"""

import html
import json
import os
import re
import subprocess
import sys
import tempfile

FLOOR = 38

# What each line must come out as, by its number. Names are given by the places of their words in the
# string, so that no name stands here: "1-2 4" is a name of two words and one of one. A slash parts what
# may be read in one way or another. Words end at white space, commas, slashes, bars, brackets, quotation
# marks and &.
PEOPLE = {
    1: "1", 2: "1@", 3: "1-2-3/1-2/1", 4: "1-2", 5: "1-2-3-4/1-3-4/1-4", 6: "1-2-3-4", 7: "1-2", 8: "1",
    9: "1-2", 10: "1", 11: "1", 13: "1-2", 14: "1-2-3/1-3", 15: "1-2-3-4-5-6", 16: "1-2-3", 17: "",
    20: "1-2 3-4 6-7", 21: "1 2 3 4", 22: "1-2", 23: "1-2 3", 26: "1-2 4-5/1-2-3 4-5",
    27: "13-14/4 13-14", 28: "12-13 15-16", 29: "4 6", 30: "", 31: "2-3", 32: "5-6", 33: "", 34: "",
    35: "6-7", 36: "6-7", 40: "", 41: "1",
}  # fmt: skip
BODIES = {12, 24, 25}

# Lines that are about several mentions: how many people these are. A mention is the places of its
# words, its link, and the feed that it stands in.
CROWDS = {
    18: (1, [("1-2", link, f"f{number}.xml") for number, link in enumerate((
        "https://one.example", "https://blog.one.example", "https://en.wikipedia.org/wiki/One_Example",
        "https://www.podchaser.com/creators/one-example-1", "https://one.example/about", "",
    ))]),
    19: (1, [
        ("1-2", "https://www.imdb.com/name/nm0427852888/", "f1.xml"),
        ("1-2", "https://www.imdb.com/name/nm0000001/", "f2.xml"),
    ]),
    37: (1, [("1-2", "https://x.com/one", "f.xml"), ("3-4", "https://twitter.com/one", "f.xml")]),
    38: (3, [
        (name, "https://system76.com", "f.xml") for name in ("1-2", "1-2", "5-6", "7-8")
    ]),
    39: (2, [("1", "https://one.example", "f1.xml"), ("3-4", "https://two.example", "f2.xml")]),
    42: (1, [("1-2", "", "f.xml"), ("3-4-5", "", "f.xml")]),
}  # fmt: skip


def words(text):
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda code: chr(int(code[1], 16)), text)
    text = html.unescape(html.unescape(text))
    return [""] + re.findall("[^\\s,/()\u201c\u201d\"|&]+", text)


def plain(name):
    """Letters and figures alone, since marks and points may stand or not."""
    return re.sub(r"[\W_]+", "", name).casefold()


def name(places, parts):
    """The words at some places; of an account, where @ stands behind, who has it."""
    found = []
    for place in places.split("-"):
        word = parts[int(place.rstrip("@"))]
        found.append(word.split("@")[1] if place.endswith("@") else word)
    return " ".join(found)


def run(feedtool, *arguments):
    command = [feedtool, "speakers", "--to", "ndjson", "--quiet", *arguments]
    output = subprocess.run(command, capture_output=True, check=False).stdout
    return [json.loads(line) for line in output.decode().splitlines()]


def speakers_of(feedtool, mentions, folder):
    path = os.path.join(folder, "mentions.ndjson")
    with open(path, "w", encoding="utf-8") as file:
        for number, (raw, link, feed, place) in enumerate(mentions):
            row = {"id": f"m{number}", "feed": feed, "guid": f"g{number}", "source": place}
            file.write(json.dumps({**row, "raw": raw, "href": link}) + "\n")
    return run(feedtool, "--from-mentions", path)


def title_people(feedtool, title, folder):
    path = os.path.join(folder, "title.xml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(
            '<rss version="2.0"><channel><title>A Show</title><item><guid>g</guid>'
            f"<title>{html.escape(title)}</title></item></channel></rss>"
        )
    return run(feedtool, path)


def outcome(feedtool, number, where, text, folder):
    """Whether a line comes out as expected, and as what."""
    parts = words(text)
    if number in CROWDS:
        count, crowd = CROWDS[number]
        mentions = [(name(places, parts), link, feed, "item.person") for places, link, feed in crowd]
        found = speakers_of(feedtool, mentions, folder)
        return len(found) == count, f"{len(found)} people"
    raw = re.sub(r"\\u([0-9a-fA-F]{4})", lambda code: chr(int(code[1], 16)), text)
    if where == "title":
        found = title_people(feedtool, html.unescape(raw), folder)
    else:
        place = "itunes.author" if where == "author" else "item.person"
        found = speakers_of(feedtool, [(raw, "", "f.xml", place)], folder)
    kinds = {speaker["type"] for speaker in found}
    got = sorted(plain(speaker["name"]) for speaker in found if speaker["type"] == "person")
    shown = ", ".join(f"{speaker['name']} ({speaker['type']})" for speaker in found) or "nobody"
    if number in BODIES:
        return kinds == {"organization"}, shown
    for reading in PEOPLE[number].split("/"):
        if got == sorted(plain(name(places, parts)) for places in reading.split()):
            return True, shown
    return False, shown


def main():
    feedtool, path = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file][1:]
    good = 0
    with tempfile.TemporaryDirectory() as folder:
        for number, (where, text, expected, *_) in enumerate(rows, 1):
            if number not in PEOPLE and number not in BODIES and number not in CROWDS:
                print(f"{number}: {text}\n    is not known here")
                continue
            is_good, shown = outcome(feedtool, number, where, text, folder)
            good += is_good
            if not is_good:
                print(f"{number}: {text}\n    expected {expected}\n    came out as {shown}")
    print(f"{good}/{len(rows)} as expected")
    return 0 if good >= FLOOR else 1


sys.exit(main())
