"""Transcripts: the smallest document of each format, hard ones, published ones; change times of
captions; documents that their specification calls valid; what is written and read again."""

import csv
import json
import pathlib
import subprocess

import compare

# Formats that are read, by the endings of a file of `minimal` or the column of EXPECT.tsv.
READ = {
    "vtt", "srt", "json", "podjson", "html", "ttml", "xml", "srv3", "trs", "eaf", "exb", "tei.xml"}
# Units that the table counts otherwise, and why.
RECOUNTED = {
    "srt__hbmartin+podcast-transcript-convert__AI_Autocomplete_for_QGIS.srt": (
        583, "the table leaves out the 11 cues that have no space around their arrows"),
    "trs__cweiske+podcast-transcriptions__4-manually-updated-transcriber.trs": (
        1115, "the table counts the 938 pauses in which nobody speaks"),
    "eaf__neocl+speach__test.eaf": (
        11, "the table counts the annotations of dependent tiers, which repeat what is said"),
}
# Speakers that the table counts otherwise, and why.
RENAMED = {
    "eaf__neocl+speach__blank.eaf": (
        [], "the table takes the name of a tier for a speaker, in which nothing stands"),
}
# What a transcript is written as and read again from, and the fields that it can carry.
ROUND = {
    "vtt": ("start", "end", "speakers", "text"),
    "srt": ("start", "end", "text"),
    "ttml": ("start", "end", "speakers", "roles", "language", "words", "marks", "text"),
    "podcast-json": ("start", "end", "text"),
    "html": ("start", "speakers", "text"),
}
# What a format cannot carry of a document, and why.
LOST = {
    ("srv3__arcusmaximus+YTSubConverter__Move.ytt", "vtt"):
        "a line that moves is many short cues of one text, which are read as captions that roll",
    ("srv3__arcusmaximus+YTSubConverter__Move.ytt", "srt"):
        "a line that moves is many short cues of one text, which are read as captions that roll",
    ("eaf__neocl+speach__test.eaf", "srt"):
        "the tier \"marker\" has no participant, and SubRip's names begin with a capital letter",
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

    def __init__(self, name, is_telling):
        self.name, self.is_telling = name, is_telling
        self.counts = dict.fromkeys((compare.PASSED, compare.FAILED, compare.NOT_MAPPED), 0)

    def check(self, what, good, detail):
        self.counts[compare.PASSED if good else compare.FAILED] += 1
        if not good and self.is_telling:
            print(f"  {what}: {detail}")

    def leave_out(self):
        self.counts[compare.NOT_MAPPED] += 1


def check_units(suite, feedtool, path, expected):
    found, why = parse(feedtool, path)
    if found is None:
        suite.check(path.name, False, why)
        return
    has_speakers = any(len(row) == 4 for row in expected)
    got = [unit(segment, has_speakers) for segment in found.get("segments", [])]
    suite.check(path.name, same(expected, got), f"expected {expected}, got {got}")


def minimal(suite, feedtool, folder):
    folder /= "minimal"
    for name, expected in json.loads((folder / "expected.json").read_text()).items():
        if name.partition(".")[2] in READ:
            check_units(suite, feedtool, folder / name, expected)
        else:
            suite.leave_out()


def tricky(suite, feedtool, folder):
    folder /= "tricky"
    for name, expected in json.loads((folder / "expected.json").read_text()).items():
        check_units(suite, feedtool, folder / f"{name}.ttml", expected)


def expectations(folder):
    rows = (folder / "EXPECT.tsv").read_text().splitlines()
    for row in rows[1:]:
        name, kind, units, speakers = (row.split("\t") + [""] * 4)[:4]
        names = sorted(part for part in speakers.split("; ") if part)
        yield folder / name, kind, int(units), names


def read(suite, feedtool, folder):
    """The documents of a table of expectations that can be read; the others are counted."""
    for path, kind, units, names in expectations(folder):
        if kind not in READ:
            suite.leave_out()
            continue
        found, why = parse(feedtool, path)
        if found is None:
            suite.check(path.name, False, why)
            continue
        yield path, found, units, names


def real(suite, feedtool, folder):
    folder /= "real"
    for path, found, units, names in read(suite, feedtool, folder):
        if path.name in RECOUNTED:
            units, _ = RECOUNTED[path.name]
        is_renamed = path.name in RENAMED
        if is_renamed:
            names, _ = RENAMED[path.name]
        count = len(found.get("segments", []))
        spoken = sorted(speaker["name"] for speaker in found.get("speakers", []))
        # A speaker that the table does not name may be one that the document names once.
        good = count == units and (not names and not is_renamed or spoken == names)
        suite.check(
            path.name, good, f"expected {units} of {names}, got {count} of {spoken}")


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


def round_trip(suite, feedtool, folder):
    folder /= "real"
    for path, first, _, _ in read(suite, feedtool, folder):
        for target, fields in ROUND.items():
            if "end" in fields and not any("start" in s for s in first.get("segments", [])):
                # A text without times cannot be written as captions.
                suite.leave_out()
                continue
            if (path.name, target) in LOST:
                suite.leave_out()
                continue
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


def change_times(found):
    """The times at which what is shown changes; the beginning is one."""
    times = {0.0}
    for segment in found.get("segments", []):
        for part in [segment, *segment.get("words", [])]:
            times |= {part[key] for key in ("start", "end") if key in part}
    return sorted(times)


def imsc_times(suite, feedtool, folder):
    """Documents whose pictures were made: the names of the pictures are the times of changes."""
    expected = json.loads((folder / "expected-times.json").read_text())
    for name, times in expected.items():
        found, why = parse(feedtool, folder / name)
        got = change_times(found) if found else why
        suite.check(name, found is not None and same([times], [got]), f"{times}, is {got}")


def valid_read(suite, feedtool, folder):
    """Documents that are valid are read, and nothing about them is called an error."""
    with (folder / "MANIFEST.tsv").open() as rows:
        for row in csv.DictReader(rows, delimiter="\t"):
            if row["expect"] != "valid":
                continue
            run = subprocess.run(
                [feedtool, "parse", "--quiet", "--diagnostics", "/dev/stderr", "--to", "ndjson",
                 folder / row["path"]],
                capture_output=True, stdin=subprocess.DEVNULL, timeout=60)
            errors = [
                line for line in run.stderr.decode(errors="replace").splitlines()
                if '"severity":"error"' in line]
            suite.check(
                row["path"], run.returncode == 0 and not errors,
                f"exit code {run.returncode}, {errors[:1]}")


ALL = {
    "minimal": minimal,
    "tricky": tricky,
    "real": real,
    "imsc-times": imsc_times,
    "valid-read": valid_read,
    "transcript-round": round_trip,
}


def run(feedtool, folder, name, is_telling):
    """Counts of one suite: passed, failed, of a format that is not read."""
    suite = Suite(name, is_telling)
    ALL[name](suite, feedtool, folder / "transcripts")
    return suite.counts
