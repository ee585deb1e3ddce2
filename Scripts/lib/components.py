"""Resolves mentions component by component and holds it against the whole: components.py FEEDTOOL ARGUMENT...

The arguments are what `feedtool speakers` reads. Mentions that share keys are one component; each is
resolved alone, with the facts of all. Fails where the rows of the parts are not those of the whole.
"""

import collections
import json
import os
import subprocess
import sys
import tempfile

feedtool, *inputs = sys.argv[1:]


def rows(*arguments):
    command = [feedtool, "speakers", *arguments, "--kind", "all", "--to", "ndjson", "--quiet"]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    # 4: something was mended or left out.
    if run.returncode not in (0, 4):
        sys.exit(f"components: {' '.join(command)} ended with {run.returncode}")
    return [line for line in run.stdout.split(b"\n") if line]


parents = {}


def root(key):
    while parents.setdefault(key, key) != key:
        key = parents[key]
    return key


mentions = [(json.loads(row).get("keys") or [""], row) for row in rows(*inputs, "--unresolved")]
for keys, _ in mentions:
    for key in keys:
        parents[root(key)] = root(keys[0])
components = collections.defaultdict(list)
for keys, row in mentions:
    components[root(keys[0])].append(row)

failed = False
with tempfile.TemporaryDirectory() as folder:
    facts, part = os.path.join(folder, "facts"), os.path.join(folder, "part")
    with open(facts, "wb") as file:
        file.write(b"\n".join(rows(*inputs, "--show", "facts")) + b"\n")
    for show in ("speakers", "appearances", "mentions"):
        found = []
        for component in components.values():
            with open(part, "wb") as file:
                file.write(b"\n".join(component) + b"\n")
            found += rows("--from-mentions", part, "--facts", facts, "--show", show)
        whole = rows(*inputs, "--show", show)
        equal = sorted(found) == sorted(whole)
        failed = failed or not equal
        print(f"{show}: {len(whole)} rows, {len(components)} components: {'the same' if equal else 'DIFFER'}")
        for row in sorted(set(found) ^ set(whole))[:6] if not equal else []:
            print("  ", "part " if row in found else "whole", row.decode())
sys.exit(failed)
