import FuzzChecks

/// libFuzzer calls this with each document that it makes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafeRawPointer, _ count: Int) -> CInt {
  checkFeed(UnsafeRawBufferPointer(start: start, count: count))
  return 0
}
