import ArgumentParser
import FeedKit

/// What earlier runs and the user know of speakers.
struct SpeakerMemory: ParsableArguments {
  @Option(help: ArgumentHelp("Corrections, one a line.", valueName: "file"), completion: .file())
  var overrides: String?

  @Option(
    help: ArgumentHelp(
      "Speakers, appearances or mentions of an earlier run, to keep its ids.",
      valueName: "file"
    ),
    completion: .file()
  )
  var previous: String?

  @Flag(help: "Keep appearances of the earlier run that no input shows any more.")
  var keepGone = false

  @Option(
    help: ArgumentHelp(
      "Facts of all mentions, from --show facts, when resolving a part.",
      valueName: "file"
    ),
    completion: .file()
  )
  var facts: String?

  func validate() throws {
    if keepGone && previous == nil {
      throw ValidationError("--keep-gone keeps what --previous says; name that file")
    }
  }

  /// An index that knows all that.
  func index(settings: RunSettings) throws -> SpeakerIndex {
    var index = SpeakerIndex()
    index.work = .onThreads(settings.jobs)
    index.keepsKeys = false
    if let overrides {
      let text = String(decoding: try bytes(of: overrides), as: UTF8.self)
      do throws(SpeakerOverrides.Problem) {
        index.overrides = try SpeakerOverrides(parsing: text)
      } catch {
        throw UsageError("\(overrides.visible):\(error.line): \(error.message)")
      }
    }
    if let facts {
      let bytes = try bytes(of: facts)
      do throws(FeedError) {
        index.facts = try CorpusFacts(parsing: bytes.span.bytes)
      } catch {
        throw UsageError("\(facts.visible): \(error.message)")
      }
    }
    let earlier = try earlier()
    if keepGone, earlier.appearances.isEmpty, !earlier.entities.isEmpty {
      throw UsageError("--keep-gone needs the appearances of the earlier run, not its speakers")
    }
    index.previous = earlier
    return index
  }

  /// Adds the appearances of the earlier run that are not there any more.
  func addGone(to list: inout SpeakerList) throws {
    guard keepGone else { return }
    list.addGone(from: try earlier().appearances)
  }

  private func earlier() throws -> PreviousSpeakers {
    guard let previous else { return PreviousSpeakers() }
    let bytes = try bytes(of: previous)
    do throws(FeedError) {
      return try PreviousSpeakers(parsing: bytes.span.bytes)
    } catch {
      throw UsageError("\(previous.visible): \(error.message)")
    }
  }

  private func bytes(of path: String) throws -> [UInt8] {
    do throws(SystemError) {
      return try FileReader.all(of: path)
    } catch {
      throw UsageError("cannot read \(path.visible): \(error.message)")
    }
  }
}
