import CFuzzer
import FeedKit
import FuzzChecks

var argc = CommandLine.argc
var argv: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
LLVMFuzzerRunDriver(&argc, &argv) { start, count in
  // The root element decides which of them it is.
  checkTranscript(document(start, count), as: nil)
  return 0
}
