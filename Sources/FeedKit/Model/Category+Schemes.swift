extension Category.Scheme {
  /// Google Play `<googleplay:category>`; example `<googleplay:category text="Technology"/>`.
  public static let googlePlay = Category.Scheme(rawValue: "googleplay")
}
