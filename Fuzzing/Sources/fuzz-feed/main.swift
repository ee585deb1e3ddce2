import CFuzzer
import FuzzChecks

var argc = CommandLine.argc
var argv: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
LLVMFuzzerRunDriver(&argc, &argv) { start, count in
  checkFeed(document(start, count))
  return 0
}
