"""What feedtool says about many files, with one run for all of them."""

import json
import os
import pathlib
import subprocess
import tempfile


class Reading:
    """One file as feedtool reads it."""

    def __init__(self):
        self.document = None
        self.diagnostics = []

    @property
    def episodes(self):
        return (self.document or {}).get("episodes", [])


def read(feedtool, files, base=""):
    """A Reading for each file, by its path; `base` is the URL that they came from."""
    options = ["--base-url", base] if base else []
    files = list(dict.fromkeys(files))
    readings = {file: Reading() for file in files}
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        # Sources are file names, and those must differ.
        names = {}
        for number, file in enumerate(files):
            name = f"{number:05}{pathlib.Path(file).suffix}"
            os.symlink(os.path.abspath(file), folder / name)
            names[name] = file
        (folder / "list").write_text("".join(f"{folder / name}\n" for name in names))
        subprocess.run(
            [feedtool, "parse", "--quiet", "--to", "json", "--files-from", folder / "list",
             "--diagnostics", folder / "diagnostics", "-o", folder / "out", *options],
            stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600, check=False)
        for name, file in names.items():
            written = folder / "out" / (pathlib.Path(name).stem + ".json")
            if written.exists():
                readings[file].document = json.loads(written.read_text())
                readings[file].document["@base"] = base
        if (folder / "diagnostics").exists():
            for line in (folder / "diagnostics").read_text().splitlines():
                diagnostic = json.loads(line)
                file = names.get(pathlib.Path(diagnostic.get("source", "")).name)
                if file:
                    readings[file].diagnostics.append(diagnostic)
    return readings
