"""Holds feedtool against what other projects expect; Scripts/conformance runs it."""

import argparse
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.dont_write_bytecode = True

import compare
import corpus
import reading
import suites
import timedtext
import transcripts
import validator


def arguments():
    parser = argparse.ArgumentParser(prog="Scripts/conformance", add_help=False)
    parser.add_argument("feedtool")
    parser.add_argument("suites", type=pathlib.Path)
    parser.add_argument("--failures", action="store_true")
    parser.add_argument("--not-mapped", action="store_true")
    parser.add_argument("--suite", action="append")
    return parser.parse_args()


def run(options, name):
    """Counts of one suite: passed, failed, not mapped."""
    checks = list(suites.ALL[name](options.suites / "feeds"))
    readings = {}
    for base in sorted({check.base or "" for check in checks}):
        files = [check.file for check in checks if (check.base or "") == base]
        for file, value in reading.read(options.feedtool, files, base).items():
            readings[file, base] = value
    counts = dict.fromkeys((compare.PASSED, compare.FAILED, compare.NOT_MAPPED), 0)
    for check in checks:
        result, ours = compare.judge(check, readings[check.file, check.base or ""])
        counts[result] += 1
        if (result == compare.FAILED and options.failures) or (
                result == compare.NOT_MAPPED and options.not_mapped):
            file = check.file.relative_to(options.suites / "feeds")
            path = ".".join(str(part) for part in check.path)
            print(f"  {file}: {path}: {result}: {check.op} {shown(check.value)}, is {shown(ours)}")
    return counts


def shown(value):
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= 200 else text[:200] + "…"


def main():
    options = arguments()
    floors = json.loads((pathlib.Path(__file__).parent / "floors.json").read_text())
    below = []
    for name in [*suites.ALL, *corpus.ALL, *transcripts.ALL, *timedtext.ALL, *validator.ALL]:
        if options.suite and name not in options.suite:
            continue
        if name in corpus.ALL:
            counts = corpus.run(options.feedtool, options.suites, name, options.failures)
        elif name in validator.ALL:
            counts = validator.run(options.feedtool, options.suites, name, options.failures,
                                   options.not_mapped)
        elif name in timedtext.ALL:
            counts = timedtext.run(options.feedtool, options.suites, name, options.failures)
        elif name in transcripts.ALL:
            counts = transcripts.run(options.feedtool, options.suites, name, options.failures)
        else:
            counts = run(options, name)
        passed, failed, rest = counts.values()
        print(f"{name}: {passed} passed, {failed} failed, {rest} not mapped", flush=True)
        floor = floors.get(name, {})
        if passed < floor.get("passed", 0) or failed > floor.get("failed", 0):
            below.append(f"{name}: at least {floor.get('passed', 0)} must pass, "
                         f"at most {floor.get('failed', 0)} fail")
    for line in below:
        print(line, file=sys.stderr)
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
