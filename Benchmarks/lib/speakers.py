"""Times feedtool speakers: speakers.py FEEDTOOL WORK GOLD FEEDS SPLINK

WORK holds notes.xml. GOLD, FEEDS and SPLINK may be missing; what needs them is then skipped, and said so.
Processor time is user and system together; MB are 1,000,000 bytes. Fails where a bar is missed.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

feedtool, work, gold, feeds, splink = sys.argv[1:]
missed = []


def bar(holds, text):
    if not holds:
        missed.append(text)
    return "" if holds else "   MISSED: " + text


def timed(*arguments, jobs=None):
    """Seconds on the clock and of the processor, and the peak of memory in MB."""
    command = [feedtool, "speakers", "--to", "ndjson", "--quiet", *arguments]
    if jobs:
        command += ["--jobs", str(jobs)]
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as child:
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if child.returncode not in (0, 4):
        sys.exit(f"speakers: {' '.join(command)} ended with {child.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6


def reading():
    print("reading feeds, on one core: all of feedtool speakers, with the start of its process")
    inputs = {"made, 20 MB": [os.path.join(work, "notes.xml")]}
    if feeds:
        inputs["as published"] = sorted(
            str(path) for path in Path(feeds).rglob("*") if path.suffix in (".xml", ".rss", ".atom")
        )
    else:
        print("  skipped: feeds as published (name them with --feeds)")
    for label, files in inputs.items():
        size = sum(os.path.getsize(file) for file in files) / 1e6
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as names:
            names.write("\n".join(files) + "\n")
            names.flush()
            runs = [timed("--files-from", names.name, "--show", "speakers", jobs=1) for _ in range(3)]
        wall, cpu, peak = min(runs, key=lambda run: run[1])
        remark = bar(size / cpu >= 20, "20 MB/s")
        print(f"  {label:<14} {size:7.1f} MB {cpu:7.2f} s {size / cpu:7.1f} MB/s {peak:6.0f} MB{remark}")


def hostile():
    print("hostile mentions: seconds, peak memory")
    people = ", ".join(f"Ann Example{number}" for number in range(10_000))
    nothing = ["", " ", "\u200b\ufeff", "\u202e\u202d", "…"]
    kinds = {
        "100,000 empty names": (nothing[n % 5] for n in range(100_000)),
        "20 fields of 10,000 people": (people for _ in range(20)),
        "20 names of 1 MB": ("Anna" * 262_144 for _ in range(20)),
        "100,000 names of pictures": ("🎤🎧💻"[n % 3] * (1 + n % 50) for n in range(100_000)),
        "100,000 names turned round": (f"Mara \u202eQuill{n % 9}\u202c" for n in range(100_000)),
        "100,000 equal names": ("Mara Quill" for _ in range(100_000)),
        "100,000 names of one family": (f"M{chr(97 + n % 26)}{n} Quill" for n in range(100_000)),
        "100,000 names alike in sound": ("M" + "aeiou"[n % 5] * (1 + n % 7) + "ra Quill" for n in range(100_000)),
    }
    for kind, raws in kinds.items():
        path = os.path.join(work, "hostile.ndjson")
        with open(path, "w", encoding="utf-8") as file:
            for number, raw in enumerate(raws):
                row = {"id": f"m{number}", "feed": f"f{number % 300}.xml", "guid": f"g{number % 500}"}
                file.write(json.dumps({**row, "source": "title", "raw": raw}) + "\n")
        wall, cpu, peak = timed("--from-mentions", path, "--show", "speakers")
        remark = bar(cpu < 20 and peak < 1000, f"{kind}: 20 s, 1 GB")
        print(f"  {kind:<30} {cpu:7.2f} s {peak:6.0f} MB{remark}")
        os.remove(path)


def generate(count, seed=None, mentions_only=True):
    """A folder with mentions whose people are known; made once."""
    folder = os.path.join(work, f"mentions-{count}-{seed or 0}")
    if not os.path.exists(os.path.join(folder, "truth.json")):
        command = [sys.executable, f"{gold}/gen.py", f"{gold}/dev", folder, "--mentions", str(count)]
        command += ["--seed", str(seed)] if seed else []
        command += ["--mentions-only"] if mentions_only else []
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return folder


def many():
    print("mentions: n, seconds on the clock with two jobs, of the processor, peak memory")
    times = []
    for count in (500_000, 1_000_000):
        path = os.path.join(generate(count), "mentions.ndjson")
        wall, cpu, peak = timed("--from-mentions", path, "--show", "speakers", jobs=2)
        times.append(cpu)
        remark = ""
        if count == 1_000_000:
            remark = bar(wall <= 30, "30 s") + bar(peak <= 2000, "2 GB")
        print(f"  {count:>9,} {wall:7.1f} {cpu:7.1f} {peak:6.0f} MB{remark}")
    ratio = times[1] / times[0]
    print(f"  twice as many take {ratio:.2f} times as long{bar(ratio <= 2.3, '2.3 times')}")


def score(folder, clusters):
    command = [sys.executable, f"{gold}/score.py", f"{folder}/truth.json", clusters, "--clusters", "--json"]
    result = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return result["pair"], result["b3"]


def beside_splink():
    print("beside splink: seconds, then precision, recall and F1 of pairs, and F1 of B³")
    for count, seed in ((6_000, None), (6_000, 1), (6_000, 2), (6_000, 3), (100_000, None)):
        folder = generate(count, seed, mentions_only=count > 6_000)
        path, own = f"{folder}/mentions.ndjson", f"{folder}/own.ndjson"
        wall, *_ = timed("--from-mentions", path, "--show", "mentions", "-o", own)
        rows = [("feedtool", wall, own)]
        command = [splink, "lib/splink_names.py", path, f"{folder}/splink"]
        run = subprocess.run(command, capture_output=True, check=False)
        if run.returncode:
            print("  skipped: splink has failed:", run.stderr.decode().strip().splitlines()[-1])
        else:
            took = float(run.stdout.split()[-1])
            rows += [
                (f"splink at {threshold}", took, f"{folder}/splink.{threshold}")
                for threshold in ("0.5", "0.9", "0.99", "0.999")
            ]
        for label, seconds, clusters in rows:
            (p, r, f), b3 = score(folder, clusters)
            label = f"{count:,} seed {seed or 0}: {label}"
            print(f"  {label:<34} {seconds:7.1f} s  {p:.3f} {r:.3f} {f:.3f}  {b3[2]:.3f}")


reading()
hostile()
if not os.path.exists(f"{gold}/gen.py"):
    print(f"skipped: a million mentions, and splink beside it: no generator in {gold}")
else:
    many()
    if splink:
        beside_splink()
    else:
        print("skipped: splink cannot be had")
sys.exit(1 if missed else 0)
