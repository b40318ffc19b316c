/** The only file that knows onnxruntime. */

/** Loads the ONNX Runtime and says its version; rejects where this platform cannot load it. */
export async function describeRuntime(): Promise<string> {
  const runtime = await import('onnxruntime-node')
  const { node, common } = runtime.env.versions
  return node ?? common
}
