import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The two ends of a terminal that the test makes.
struct Terminal {
  /// The end that shows what the tool writes.
  let leader: Int32
  /// The end that the tool has.
  let follower: Int32

  init() throws {
    #if os(Linux)
      // What grantpt, unlockpt and ptsname do; Glibc shows those to Swift only with its extensions on.
      let unlockRequest: UInt = 0x4004_5431
      let numberRequest: UInt = 0x8004_5430
      leader = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var (lock, number): (Int32, Int32) = (0, 0)
      try #require(ioctl(leader, unlockRequest, &lock) == 0)
      try #require(ioctl(leader, numberRequest, &number) == 0)
      let name = "/dev/pts/\(number)"
    #else
      leader = posix_openpt(O_RDWR | O_NOCTTY)
      try #require(grantpt(leader) == 0 && unlockpt(leader) == 0)
      let name = String(cString: try #require(ptsname(leader)))
    #endif
    follower = open(name, O_RDWR | O_NOCTTY)
    try #require(follower >= 0)
  }

  /// Closes the tool's end here and reads what is shown until the tool has closed it too.
  func readToEnd() -> String {
    close(follower)
    var shown: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = read(leader, &buffer, buffer.count)
      guard count > 0 else { break }
      shown += buffer[..<count]
    }
    close(leader)
    return String(decoding: shown, as: UTF8.self)
  }
}
