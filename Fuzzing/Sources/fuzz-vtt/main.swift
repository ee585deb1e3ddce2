import CFuzzer
import FeedKit
import FuzzChecks

var argc = CommandLine.argc
var argv: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
LLVMFuzzerRunDriver(&argc, &argv) { start, count in
  checkTranscript(document(start, count), as: .vtt)
  return 0
}
