"""Holds feedtool validate against what w3c/feedvalidator says of its own test feeds."""

import collections
import json
import subprocess

import messages

PARTS = ("rss", "rss20", "ext", "opml", "atom")


def run(feedtool, suites, name, show_failures, show_unmapped=False):
    """Counts: agreeing, disagreeing, not mapped."""
    folder = suites / "feeds"
    checks = [check for check in json.loads((folder / "feedvalidator.checks.json").read_text())
              if check["file"].split("/")[1] in PARTS]
    files = sorted({check["file"] for check in checks})
    found = findings(feedtool, folder / "feedvalidator", files)
    counts = dict.fromkeys(("passed", "failed", "not mapped"), 0)
    for check in checks:
        mapped = messages.rules(check["message"])
        if mapped is None or messages.is_unknown(check):
            counts["not mapped"] += 1
            if show_unmapped:
                print(f"  {check['file']}: not mapped: {check['message']}")
            continue
        rules = found[check["file"]]
        spoke = messages.speaks(check["message"], mapped, rules)
        agrees = spoke == (check["must"] == "present")
        counts["passed" if agrees else "failed"] += 1
        if not agrees and show_failures:
            said = ", ".join(sorted(f"{rule}:{level}" for rule, level in rules)) or "nothing"
            print(f"  {check['file']}: {check['message']} must be {check['must']}: {said}")
    return counts


def findings(feedtool, folder, files):
    """The rules that speak about each file, with their severities."""
    found = collections.defaultdict(set)
    for part in PARTS:
        names = [name for name in files if name.split("/")[1] == part]
        profile = {"atom": "atom", "opml": "opml"}.get(part, "rss2")
        # Of the extensions, some stand in Atom.
        if part == "ext":
            atom = [name for name in names if b"<feed" in (folder / name).read_bytes()[:2000]
                    or b"<entry" in (folder / name).read_bytes()[:2000]]
            read(feedtool, folder, atom, "atom", found)
            podcasts = [name for name in names if "/itunes/" in name and name not in atom]
            read(feedtool, folder, podcasts, "podcast", found)
            names = [name for name in names if name not in {*atom, *podcasts}]
        read(feedtool, folder, names, profile, found)
    return found


def read(feedtool, folder, names, profile, found):
    """Validates files in one run; they are told apart by their numbers in a list."""
    for start in range(0, len(names), 100):
        some = names[start:start + 100]
        result = subprocess.run(
            [feedtool, "validate", "--profile", profile, "--to", "sarif", "--no-progress",
             "--quiet", "--", *[str(folder / name) for name in some]],
            capture_output=True, check=False)
        log = json.loads(result.stdout)
        for entry in log["runs"][0]["results"]:
            place = entry["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
            name = next(name for name in some if place.endswith(name))
            found[name].add((entry["ruleId"], entry["level"]))


ALL = {"feedvalidator": run}
