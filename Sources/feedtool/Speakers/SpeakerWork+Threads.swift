import FeedKit

extension SpeakerWork {
  /// Several parts at once, on as many threads as there are jobs.
  static func onThreads(_ jobs: Int) -> SpeakerWork {
    guard jobs > 1 else { return .serial }
    return SpeakerWork { count, part in
      let next = Monitor(0)
      withoutActuallyEscaping(part) { part in
        feedtool.onThreads(min(jobs, max(1, count))) {
          while let number = next.withLock({ next -> Int? in
            guard next < count else { return nil }
            next += 1
            return next - 1
          }) {
            part(number)
          }
        }
      }
    }
  }
}
