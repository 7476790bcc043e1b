"""execute_notebooks.py <result.json> <notebook.ipynb> ...: two kernels run them, each emptied before every notebook."""

import asyncio
import json
import pathlib
import sys
import tempfile

import nbformat
from jupyter_client import AsyncKernelManager
from nbclient import NotebookClient

LONGEST_SECONDS = 600
KERNELS = 2

# A new kernel for each would spend most of its time on importing torch. What a notebook can leave behind is torch's precision.
EMPTY = """import torch
torch.set_default_dtype(torch.float32)
%reset -f"""


async def execute(path, kernel):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    notebook.cells.insert(0, nbformat.v4.new_code_cell(EMPTY))
    client = NotebookClient(notebook, km=kernel, timeout=LONGEST_SECONDS)
    result = {}
    try:
        await client.async_execute()
    except Exception as error:
        result["error"] = str(error)
    finally:
        client.kc.stop_channels()
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    result["printed"] = "".join(output.text for output in outputs if output.output_type == "stream")
    result["plots"] = sum("image/png" in output.get("data", {}) for output in outputs)
    return result


async def execute_waiting(waiting, folder, results):
    kernel = AsyncKernelManager(kernel_name="python3")
    await kernel.start_kernel(cwd=folder)
    try:
        while waiting:
            path = waiting.pop(0)
            results[pathlib.Path(path).stem] = await execute(path, kernel)
    finally:
        await kernel.shutdown_kernel(now=True)


async def main(target, *paths):
    waiting, results = list(paths), {}
    with tempfile.TemporaryDirectory() as folder:
        await asyncio.gather(*(execute_waiting(waiting, folder, results) for _ in range(KERNELS)))
    pathlib.Path(target).write_text(json.dumps(results))


asyncio.run(main(*sys.argv[1:]))
