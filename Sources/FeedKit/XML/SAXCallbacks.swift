internal import CLibXML

/// The handler struct that libxml2 is given: only what a strict, entity-free reading needs.
///
/// No entity, no document type and no external subset can be asked for: those fields stay empty.
/// Element text and white space share one function, which spares libxml2 a look-ahead at each text.
func makeSAXHandler(takesDetour: Bool) -> xmlSAXHandler {
  var handler = xmlSAXHandler()
  handler.initialized = UInt32(XML_SAX2_MAGIC)
  handler.startElementNs = {
    context,
    local,
    prefix,
    uri,
    declared,
    namespaces,
    count,
    _,
    attributes in
    guard let state = context?.assumingMemoryBound(to: SAXState.self), let local else { return }
    guard state.pointee.enter(local, prefix) else { return takeText(of: state) }
    let tag = StartTag(
      state: state,
      local: local,
      prefix: prefix,
      uri: uri,
      attributeCount: Int(count),
      attributes: attributes,
      namespaceCount: Int(declared),
      namespaces: namespaces
    )
    let news = state.pointee.names.takeNews()
    if let news { state.pointee.note(news, of: tag) }
    state.pointee.target.start(tag, in: state.pointee.handler)
    takeText(of: state)
  }
  handler.endElementNs = { context, _, _, _ in
    guard let state = context?.assumingMemoryBound(to: SAXState.self) else { return }
    if state.pointee.isLeavingReported() {
      state.pointee.target.end(EndTag(state: state), in: state.pointee.handler)
      state.pointee.leave()
    }
    takeTail(of: state)
  }
  handler.characters = takeCharacters
  handler.ignorableWhitespace = takeCharacters
  handler.cdataBlock = takesDetour ? takeSection : takeCharacters
  handler.serror = { context, error in
    guard let state = context?.assumingMemoryBound(to: SAXState.self), let error else { return }
    state.pointee.take(error)
  }
  return handler
}

private let takeCharacters: charactersSAXFunc = { context, bytes, count in
  guard let state = context?.assumingMemoryBound(to: SAXState.self), let bytes else { return }
  state.pointee.target.characters(
    CharacterData(state: state, bytes: bytes, count: Int(count)),
    in: state.pointee.handler
  )
}

/// Hands on the text of an element that libxml2 takes for an empty one.
@inline(__always)
private func takeText(of state: UnsafeMutablePointer<SAXState>) {
  guard state.pointee.hasText, let text = state.pointee.leafText, let start = text.baseAddress
  else {
    return
  }
  state.pointee.target.characters(
    CharacterData(state: state, bytes: start, count: text.count),
    in: state.pointee.handler
  )
}

/// Hands on the text behind an element of which that text went round libxml2 too.
@inline(__always)
private func takeTail(of state: UnsafeMutablePointer<SAXState>) {
  guard let text = state.pointee.takeTail(), let start = text.baseAddress else { return }
  state.pointee.target.characters(
    CharacterData(state: state, bytes: start, count: text.count),
    in: state.pointee.handler
  )
}

/// A section of one letter stands for a text that went round libxml2.
private let takeSection: cdataBlockSAXFunc = { context, bytes, count in
  guard let state = context?.assumingMemoryBound(to: SAXState.self), let bytes, count == 1,
    let text = state.pointee.markup.pointee.detour.take(bytes[0]), let start = text.baseAddress
  else { return }
  state.pointee.target.characters(
    CharacterData(state: state, bytes: start, count: text.count),
    in: state.pointee.handler
  )
}
