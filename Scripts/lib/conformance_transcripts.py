#!/usr/bin/env python3
"""Compares what feedtool reads of transcripts with what they hold.

conformance_transcripts.py FEEDTOOL SUITES [--failures]

One line for each suite: minimal (the smallest document of each format), tricky (hard ones) and real
(as published: how many units, which speakers), then round (written and read again). Formats that
feedtool does not read yet are counted apart. The exit code is 1 when something differs.
"""

import json
import pathlib
import subprocess
import sys

# Formats that are read, by the ending of a file of `minimal` or the column of EXPECT.tsv.
READ = {"vtt", "srt", "json", "podjson", "html", "ttml"}
# Units that the table counts otherwise, and why.
RECOUNTED = {
    "srt__hbmartin+podcast-transcript-convert__AI_Autocomplete_for_QGIS.srt": (
        583, "the table leaves out the 11 cues that have no space around their arrows"),
}
# What a transcript is written as and read again from, and the fields that it can carry.
ROUND = {
    "vtt": ("start", "end", "speakers", "text"),
    "srt": ("start", "end", "text"),
    "podcast-json": ("start", "end", "text"),
    "html": ("start", "speakers", "text"),
}


def parse(feedtool, path, *options):
    """The transcript that feedtool finds in a file, or None, with what it said."""
    run = subprocess.run(
        [feedtool, "parse", "--quiet", "--to", "json", *options, path],
        capture_output=True, stdin=subprocess.DEVNULL, timeout=60)
    if run.returncode not in (0, 4) or not run.stdout:
        return None, run.stderr.decode(errors="replace").strip()
    found = json.loads(run.stdout)
    return (found, "") if found.get("kind") == "transcript" else (None, "is no transcript")


def unit(segment, has_speakers):
    """A segment as the suites write it: begin, end, speakers, text."""
    names = [
        name + ("*carried" if origin == "carried" else "")
        for name, origin in zip(
            segment.get("speakers", []), segment.get("speaker_origins", []))
    ]
    row = [segment.get("start"), segment.get("end")]
    return row + ([names] if has_speakers else []) + [segment.get("text", "")]


def same(expected, got):
    """Whether units agree; times to the millisecond."""
    if len(expected) != len(got):
        return False
    for left, right in zip(expected, got):
        for one, other in zip(left, right):
            if isinstance(one, (int, float)) and isinstance(other, (int, float)):
                if abs(one - other) > 0.0005:
                    return False
            elif one != other:
                return False
    return True


class Suite:
    """Counts what passed in one suite."""

    def __init__(self, name, shows):
        self.name, self.shows = name, shows
        self.passed = self.failed = self.unread = 0

    def check(self, what, good, detail):
        if good:
            self.passed += 1
            return
        self.failed += 1
        if self.shows:
            print(f"  {self.name}: {what}: {detail}")

    def line(self):
        return f"{self.name}: {self.passed} passed, {self.failed} failed, {self.unread} not mapped"


def check_units(suite, feedtool, path, expected):
    found, why = parse(feedtool, path)
    if found is None:
        suite.check(path.name, False, why)
        return
    has_speakers = any(len(row) == 4 for row in expected)
    got = [unit(segment, has_speakers) for segment in found.get("segments", [])]
    suite.check(path.name, same(expected, got), f"expected {expected}, got {got}")


def minimal(feedtool, folder, shows):
    suite = Suite("minimal", shows)
    for name, expected in json.loads((folder / "expected.json").read_text()).items():
        if name.rpartition(".")[2] in READ:
            check_units(suite, feedtool, folder / name, expected)
        else:
            suite.unread += 1
    return suite


def tricky(feedtool, folder, shows):
    suite = Suite("tricky", shows)
    for name, expected in json.loads((folder / "expected.json").read_text()).items():
        check_units(suite, feedtool, folder / f"{name}.ttml", expected)
    return suite


def expectations(folder):
    rows = (folder / "EXPECT.tsv").read_text().splitlines()
    for row in rows[1:]:
        name, kind, units, speakers = (row.split("\t") + [""] * 4)[:4]
        names = sorted(part for part in speakers.split("; ") if part)
        yield folder / name, kind, int(units), names


def real(feedtool, folder, shows):
    suite = Suite("real", shows)
    for path, kind, units, names in expectations(folder):
        if kind not in READ:
            suite.unread += 1
            continue
        found, why = parse(feedtool, path)
        if found is None:
            suite.check(path.name, False, why)
            continue
        if path.name in RECOUNTED:
            units, reason = RECOUNTED[path.name]
            print(f"  real: {path.name}: {units} units are right: {reason}")
        count = len(found.get("segments", []))
        spoken = sorted(speaker["name"] for speaker in found.get("speakers", []))
        # A speaker that the table does not name may be one that the document names once.
        good = count == units and (not names or spoken == names)
        suite.check(
            path.name, good, f"expected {units} of {names}, got {count} of {spoken}")
    return suite


def written_again(feedtool, path, target):
    """A transcript after it was written in a format and read from it."""
    written = subprocess.run(
        [feedtool, "convert", "--quiet", "--to", target, path],
        capture_output=True, stdin=subprocess.DEVNULL, timeout=60)
    if written.returncode != 0:
        return None
    run = subprocess.run(
        [feedtool, "parse", "--quiet", "--to", "json", "-"],
        input=written.stdout, capture_output=True, timeout=60)
    return json.loads(run.stdout) if run.returncode == 0 and run.stdout else None


def lines_of(text):
    """A text without blank lines and without space around its lines."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def field(segment, name):
    value = segment.get(name)
    if name == "text":
        return lines_of(value or "")
    if isinstance(value, float):
        return round(value, 3)
    return value


def round_trip(feedtool, folder, shows):
    suite = Suite("round", shows)
    for path, kind, _, _ in expectations(folder):
        if kind not in READ - {"ttml"}:
            suite.unread += 1
            continue
        first, why = parse(feedtool, path)
        if first is None:
            suite.check(path.name, False, why)
            continue
        for target, fields in ROUND.items():
            second = written_again(feedtool, path, target)
            before = [[field(s, f) for f in fields] for s in first.get("segments", [])]
            after = [
                [field(s, f) for f in fields] for s in (second or {}).get("segments", [])]
            # A target that needs ends makes the missing ones.
            if any(row[1] is None for row in before) and "end" in fields:
                before = [row[:1] + row[2:] for row in before]
                after = [row[:1] + row[2:] for row in after]
            different = [pair for pair in zip(before, after) if pair[0] != pair[1]][:2]
            suite.check(
                f"{path.name} as {target}", before == after,
                f"{len(before)} and {len(after)} segments, {different}")
    return suite


def main():
    arguments = [word for word in sys.argv[1:] if not word.startswith("--")]
    if len(arguments) != 2:
        sys.exit(__doc__)
    feedtool, suites = arguments
    folder = pathlib.Path(suites) / "transcripts"
    if not folder.is_dir():
        print("transcripts: not at hand")
        return
    shows = "--failures" in sys.argv
    results = [
        check(feedtool, folder / name, shows)
        for check, name in (
            (minimal, "minimal"), (tricky, "tricky"), (real, "real"), (round_trip, "real"))
    ]
    for suite in results:
        print(suite.line())
    sys.exit(any(suite.failed for suite in results))


if __name__ == "__main__":
    main()
