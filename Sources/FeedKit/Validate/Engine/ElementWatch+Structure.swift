// What stands where it should not, or does not stand where it should.

extension ElementWatch {
  mutating func startUnknown(_ tag: borrowing StartTag, _ parent: Int) {
    steps.append(Step(element: -1, set: -1, marks: marks.count, path: .unknown))
    // Below something unknown, everything is.
    guard parent >= 0, steps[parent].element >= 0 else { return }
    guard tag.namespace != .unknown else {
      // XHTML is looked at wherever it stands.
      if tag.name().namespace == InlineWatch.xhtml { startXHTML(tag) }
      return
    }
    // RDF describes anything; and what is of another namespace may extend what has no elements of its own.
    guard tag.namespace != Namespace.rdf.code else { return }
    let isOwn = tag.namespace == graph.namespace(of: steps[parent].element)
    guard steps[parent].set >= 0 || isOwn else { return }
    let isKnown = number(of: tag.symbol) >= 0
    let rule: RuleID =
      isKnown
      ? "element-misplaced"
      : tag.namespace == Namespace.podcast.code ? "pc-unknown-tag" : "element-unknown"
    let holder = name(parent)
    findings.add(
      Self.misplacedRule(tag) ?? rule,
      isKnown
        ? "\(tag.name().qualified.angled) has no place in \(holder.angled)"
        : "\(tag.name().qualified.angled) is no element of its namespace",
      at: Place(position: tag.position, path: tag.path),
      hint: graph.hint(likeNamed: tag.name().local, in: steps[parent].set)
    )
  }

  /// A rule of its own for an element that is often put into the wrong place.
  private static func misplacedRule(_ tag: borrowing StartTag) -> RuleID? {
    guard tag.namespace == Namespace.podcast.code, tag.name().local == "transcript" else {
      return nil
    }
    return "pc-transcript-misplaced"
  }

  mutating func startInline(_ tag: borrowing StartTag) {
    var step = Step(element: -1, set: -1, marks: marks.count, path: .unknown)
    step.isInline = true
    steps.append(step)
    if textStep >= 0, !steps[textStep].hasMarkup {
      let name = tag.name()
      let isXHTML = name.namespace == InlineWatch.xhtml
      steps[textStep].hasMarkup = true
      firstChild = isXHTML ? "xhtml:\(name.local)" : name.qualified
      inline.begin()
    }
    inline.start(tag, &attributeText, &findings)
  }

  private mutating func startXHTML(_ tag: borrowing StartTag) {
    steps[steps.count - 1].isInline = true
    inline.begin()
    inline.start(tag, &attributeText, &findings)
  }

  mutating func noteRepeated(_ element: Int, _ tag: borrowing StartTag, _ parent: Int) {
    let holder = name(parent)
    findings.add(
      graph.facts[element].demand.repeated ?? "element-repeated",
      "\(graph.facts[element].name.angled) may stand once in \(holder.angled)",
      at: Place(position: tag.position, path: tag.path)
    )
  }

  mutating func noteUndeclared(_ tag: borrowing StartTag) {
    let prefix = tag.name().prefix ?? ""
    guard undeclared.count < 100, undeclared.insert(prefix).inserted else { return }
    findings.add(
      "xml-undeclared-prefix",
      "prefix \"\(prefix.quoted)\" is not declared",
      at: Place(position: tag.position, path: tag.path),
      hint: Vocabulary.declaration(of: prefix).map { "declare it on the root element: \($0)" }
    )
  }

  /// Tells of the children that some rule wants to be there.
  mutating func checkWanted(_ step: Step, _ tag: borrowing EndTag) {
    let set = graph.sets[Int(step.set)]
    for wanted in set.wanted {
      let ordinal = Int(graph.elements[Int(wanted)].ordinal)
      guard marks[step.marks + ordinal] == 0,
        let rule = graph.facts[Int(wanted)].demand.missing, findings.isOn(rule)
      else { continue }
      let facts = graph.facts[Int(wanted)]
      findings.add(
        rule,
        "\(graph.facts[step.element].name.angled) has no \(facts.name.angled) (\(facts.spec))",
        at: Place(position: tag.position, path: tag.path)
      )
    }
  }
}
