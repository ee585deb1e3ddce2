/// A number as 16 hexadecimal digits in lower case: the form of ids that are made of a hash.
func hexadecimal(_ value: UInt64) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}
