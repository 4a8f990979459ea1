import { KERNEL_NAME, type KernelSpec } from "./kernelspec";
import { askPython } from "./python";

/** What the Python that runs JupyterLab knows. */
export interface PythonFacts {
  version: [number, number, number];
  executable: string;
  prefix: string;
  jupyterlab: string | null;
  /** The registered kernel. */
  kernel: { folder: string; spec: Partial<KernelSpec> } | null;
  /** Why JupyterLab's packages do not load. */
  jupyterError: string | null;
  /** The extension as JupyterLab sees it; parts of it can be disabled too. */
  extension: { version: string; folder: string; isEnabled: boolean } | null;
}

/** The extension's name in JupyterLab. */
export const EXTENSION_NAME = "jupyterlab-gemba";

const QUESTION = `
import json, sys
facts = dict(version=list(sys.version_info[:3]), executable=sys.executable, prefix=sys.prefix, jupyterlab=None,
             kernel=None, jupyterError=None, extension=None)
try:
    from importlib.metadata import version
    facts["jupyterlab"] = version("jupyterlab")
except Exception:
    pass
try:
    from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel
    try:
        spec = KernelSpecManager().get_kernel_spec("${KERNEL_NAME}")
        facts["kernel"] = dict(folder=spec.resource_dir, spec=spec.to_dict())
    except NoSuchKernel:
        pass
    from jupyter_core.paths import jupyter_path
    from jupyterlab_server.config import get_federated_extensions, get_page_config
    folders = jupyter_path("labextensions")
    found = get_federated_extensions(folders).get("${EXTENSION_NAME}")
    if found:
        disabled = get_page_config(folders)["disabledExtensions"]
        facts["extension"] = dict(version=found["version"], folder=found["ext_path"],
                                  isEnabled=not any(name.split(":")[0] == "${EXTENSION_NAME}" for name in disabled))
except Exception as error:
    facts["jupyterError"] = type(error).__name__ + ": " + str(error)
print(json.dumps(facts))
`;

/** Asks this Python; null when it does not answer. */
export function pythonFacts(python: string): PythonFacts | null {
  return askPython(python, QUESTION) as PythonFacts | null;
}
