import FuzzChecks

/// libFuzzer calls this with each document that it makes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafeRawPointer, _ count: Int) -> CInt {
  checkTranscript(UnsafeRawBufferPointer(start: start, count: count), as: .html)
  return 0
}
