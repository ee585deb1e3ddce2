import Foundation
import Testing

@Suite("feedtool help")
struct HelpTests {
  @Test("the version names the tool and its number")
  func version() throws {
    let result = try Tool().run("--version")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("feedtool 0."))
  }

  @Test(
    "each help page ends with examples that run",
    arguments: ["parse", "info", "convert", "links", "explain", "rules", "report", "schema"]
  )
  func examples(command: String) throws {
    let tool = try Tool()
    try FileManager.default.createSymbolicLink(
      at: tool.folder.appendingPathComponent("Samples"),
      withDestinationURL: Tool.package.appendingPathComponent("Samples")
    )
    let help = try tool.run(command, "--help")
    #expect(help.status == 0)
    let examples = try #require(help.output.components(separatedBy: "EXAMPLES:\n").last)
      .split(separator: "\n").map { String($0).replacing(" | curl -K -", with: "") }
    #expect(examples.count >= 2)
    for example in examples {
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/sh")
      shell.arguments = ["-c", example]
      shell.currentDirectoryURL = tool.folder
      let path = Tool.executable.deletingLastPathComponent().path
      shell.environment = ["PATH": "\(path):/usr/bin:/bin"]
      shell.standardOutput = FileHandle.nullDevice
      shell.standardError = FileHandle.nullDevice
      try shell.run()
      shell.waitUntilExit()
      #expect(shell.terminationStatus == 0, "\(example)")
    }
  }

  @Test("there are completions for three shells", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let result = try Tool().run("--generate-completion-script", shell)
    #expect(result.status == 0)
    #expect(result.output.contains("allow-bad"))
  }
}
