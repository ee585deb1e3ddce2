import Testing

@Suite("feedtool")
struct PlaceholderTests {
}
