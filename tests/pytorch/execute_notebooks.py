"""execute_notebooks.py <result.json> <notebook.ipynb> ...: runs each in a kernel of its own, two at a time."""

import asyncio
import json
import pathlib
import sys
import tempfile

import nbformat
from nbclient import NotebookClient

LONGEST_SECONDS = 600
AT_ONCE = 2


async def execute(path, folder, turn):
    async with turn:
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
        result = {}
        try:
            client = NotebookClient(notebook, timeout=LONGEST_SECONDS, kernel_name="python3", resources={"metadata": {"path": folder}})
            await client.async_execute()
        except Exception as error:
            result["error"] = str(error)
        outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
        result["printed"] = "".join(output.text for output in outputs if output.output_type == "stream")
        result["plots"] = sum("image/png" in output.get("data", {}) for output in outputs)
        return result


async def main(target, *paths):
    turn = asyncio.Semaphore(AT_ONCE)
    with tempfile.TemporaryDirectory() as folder:
        results = await asyncio.gather(*(execute(path, folder, turn) for path in paths))
    executed = {pathlib.Path(path).stem: result for path, result in zip(paths, results)}
    pathlib.Path(target).write_text(json.dumps(executed))


asyncio.run(main(*sys.argv[1:]))
