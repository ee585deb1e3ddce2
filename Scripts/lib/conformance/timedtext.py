"""Holds feedtool validate against suites of transcripts whose files are known to be valid or not."""

import collections
import csv
import json
import subprocess

# What each suite is judged by: its part of the manifest's profiles, and whether it is of valid files.
ALL = {
    "ttml1-valid": ("ttml1", "valid"),
    "ttml1-invalid": ("ttml1", "invalid"),
    "ttml2-valid": ("ttml2", "valid"),
    "ttml2-invalid": ("ttml2", "invalid"),
    "imsc10-valid": ("imsc1.0", "valid"),
    "imsc10-invalid": ("imsc1.0", "invalid"),
    "imsc11-text-valid": ("imsc1.1-text", "valid"),
    "imsc11-text-invalid": ("imsc1.1-text", "invalid"),
    "imsc11-image-valid": ("imsc1.1-image", "valid"),
    "imsc11-image-invalid": ("imsc1.1-image", "invalid"),
    "imsc-tests-valid": ("imsc1", "valid"),
    "imsc-tests-1.1-valid": ("imsc1_1", "valid"),
    "imsc-tests-1.3-valid": ("imsc1_3", "valid"),
    "smpte-invalid": ("smpte", "invalid"),
    "ebuttd-valid": ("ebuttd", "valid"),
    "ebuttd-invalid": ("ebuttd", "invalid"),
    "mutations": None,
}

PROFILES = {
    "imsc1.1-text": "imsc1.1",
    "imsc1.1-image": "imsc1.1",
    "imsc1": "auto",
    "imsc1_1": "imsc1.1",
    "imsc1_3": "auto",
    "smpte": "smpte-tt",
    "ebuttd": "ebu-tt-d",
}

# Files whose own comments say that the suite takes them for the other kind by now, or that are
# right as documents: what is wrong is the picture, the sound or the font that they name.
OTHERWISE = {
    "ttml2-invld-bad-shear-real-syntax.xml",
    "ttml2-prstn-validation-prohibited-invalid.xml",
    "ttml2-prstn-font-embedding-family-invalid.xml",
}


def run(feedtool, suites, name, show_failures):
    """Counts: as expected, otherwise, not judged."""
    folder = suites / "transcripts"
    counts = dict.fromkeys(("passed", "failed", "not mapped"), 0)
    if name == "mutations":
        return mutations(feedtool, folder / "mutations", counts, show_failures)
    profile, expected = ALL[name]
    with open(folder / "MANIFEST.tsv", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t")
                if row["profile"] == profile and row["expect"] == expected]
    paths = [folder / row["path"] for row in rows]
    found = findings(feedtool, paths, PROFILES.get(profile, profile))
    for path in paths:
        if path.name in OTHERWISE:
            counts["not mapped"] += 1
            continue
        errors = [finding for finding in found[path] if finding["severity"] == "error"]
        agrees = bool(errors) == (expected == "invalid")
        counts["passed" if agrees else "failed"] += 1
        if not agrees and show_failures:
            said = "; ".join(f"{one.get('line')}: {one['rule']}: {one['message']}"
                             for one in errors[:3])
            print(f"  {path.relative_to(folder)}: {said or 'accepted'}")
    return counts


def mutations(feedtool, folder, counts, show_failures):
    """One rule each: that rule at its line, and no other error or warning."""
    with open(folder / "MUTATIONS.tsv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    paths = [folder / row["file"] for row in rows]
    found = findings(feedtool, paths, "podcast")
    for row, path in zip(rows, paths):
        here = found[path]
        loud = [finding for finding in here if finding["severity"] != "note"]
        if row["rule"] == "-":
            agrees = not loud
        else:
            line = int(row["first_changed_line"])
            agrees = (any(one["rule"] == row["rule"] and one.get("line") == line for one in here)
                      and all(one["rule"] == row["rule"] for one in loud))
        counts["passed" if agrees else "failed"] += 1
        if not agrees and show_failures:
            said = "; ".join(f"{one.get('line')}: {one['rule']} ({one['severity']})" for one in here)
            print(f"  {path.name}: {row['rule']} at {row['first_changed_line']}: {said or 'nothing'}")
    return counts


def findings(feedtool, paths, profile):
    """What is found in each file."""
    found = collections.defaultdict(list)
    for start in range(0, len(paths), 100):
        some = [str(path) for path in paths[start:start + 100]]
        result = subprocess.run(
            [feedtool, "validate", "--profile", profile, "--to", "ndjson", "--no-progress",
             "--quiet", "--", *some],
            capture_output=True, check=False)
        by_name = {name: path for name, path in zip(some, paths[start:start + 100])}
        for line in result.stdout.splitlines():
            finding = json.loads(line)
            source = finding["source"]
            name = next(name for name in some if name.endswith("/" + source))
            found[by_name[name]].append(finding)
    return found
