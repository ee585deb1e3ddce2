import FuzzChecks

/// libFuzzer calls this with each document that it makes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafeRawPointer, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  checkTranscript(bytes, as: nil)
  checkFeed(bytes)
  return 0
}
