/// The files of a folder of transcripts.
///
/// A link counts as the file that it leads to while that lies in the folder, too: a folder may hold
/// what others put there, and nothing outside of it was named by the user.
struct TranscriptFolder {
  /// The folder as the user named it.
  let path: Path
  /// All files below it, by their paths from there.
  private(set) var files: [String: Path] = [:]
  /// The paths of links that lead out of it, or nowhere.
  private(set) var refusedLinks: [String] = []
  private let realPath: Path

  private static let mostDepth = 64

  init(_ name: String) throws {
    path = Path(name)
    do throws(SystemError) {
      guard try System.status(of: path).kind == .directory else { throw SystemError.isNoDirectory }
      realPath = try System.realPath(of: path)
      try walk(path, below: "", depth: 0)
    } catch {
      throw UsageError("cannot read the folder \(name.visible): \(error.message)")
    }
  }

  private mutating func walk(_ folder: Path, below prefix: String, depth: Int) throws(SystemError) {
    guard depth < Self.mostDepth else { return }
    for name in try System.names(in: folder) where name.first != UInt8(ascii: ".") {
      let file = folder.appending(name)
      let below = prefix + String(decoding: name, as: UTF8.self)
      switch try System.status(of: file, followingLinks: false).kind {
      case .file: files[below] = file
      case .directory: try walk(file, below: below + "/", depth: depth + 1)
      case .link: addLink(file, below)
      case .other: continue
      }
    }
  }

  private mutating func addLink(_ link: Path, _ below: String) {
    guard let target = try? System.realPath(of: link),
      target.bytes.starts(with: realPath.appending([]).bytes)
    else {
      refusedLinks.append(below)
      return
    }
    // Folders are walked where they stand; a link to one could lead round in a circle.
    if (try? System.status(of: link))?.kind == .file { files[below] = link }
  }
}
