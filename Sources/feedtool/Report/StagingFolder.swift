/// A hidden folder where files wait under numbers; an interrupt removes it with all that is in it.
final class StagingFolder {
  private let folder: Path
  private var count = 0
  /// Where old files are read into, one after the other.
  var buffer = [UInt8](repeating: 0, count: 65_536)

  /// Makes the folder inside another one.
  init(in parent: Path) throws(OutputError) {
    var attempt = 0
    while true {
      let path = parent.appending(".feedtool-\(System.processID)-\(attempt)")
      do {
        try System.makeDirectory(path)
        folder = path
        break
      } catch {
        // A folder of this name is left from a run that was killed hard; take the next name.
        guard error.isExisting else { throw OutputError(path: path.text, cause: error) }
        attempt += 1
      }
    }
    Signals.staging.begin(folder)
  }

  deinit { remove() }

  /// The path of a file.
  func path(_ number: Int) -> Path { folder.appending("\(number)") }

  /// Makes the next file.
  func makeFile() throws(SystemError) -> (number: Int, descriptor: Int32) {
    let number = count
    count += 1
    // Noted before it exists, so that no interrupt can come between.
    Signals.staging.note(count: count)
    return (number, try System.create(path(number)))
  }

  /// Removes the folder with the files that still wait.
  func remove() {
    guard count >= 0 else { return }
    for number in 0..<count { System.remove(path(number)) }
    System.removeDirectory(folder)
    Signals.staging.end()
    count = -1
  }
}
