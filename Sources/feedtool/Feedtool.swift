@main
enum Feedtool {
  static func main() {}
}
