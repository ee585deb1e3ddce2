// The shapes of what the RawVoice namespace adds to shows and episodes.

extension RawVoiceRating: Shaped {
  static var blank: RawVoiceRating { RawVoiceRating() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("text", text, "Rating in words")
    fields.text("tv", tv, "By the rules of television")
    fields.text("movie", movie, "By the rules of cinema")
    fields.extensions("extensions", extensions)
  }
}

extension RawVoiceSubscribe: Shaped {
  static var blank: RawVoiceSubscribe { RawVoiceSubscribe() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("feed", feed, "Feed")
    fields.text("html", html, "Page that tells how")
    fields.text("itunes", iTunes, "Page at that service")
    fields.text("blubrry", blubrry, "Page at that service")
    fields.text("stitcher", stitcher, "Page at that service")
    fields.text("tunein", tuneIn, "Page at that service")
    fields.text("spotify", spotify, "Page at that service")
    fields.text("google_play", googlePlay, "Page at that service")
    fields.text("amazon_music", amazonMusic, "Page at that service")
    fields.text("iheart", iHeart, "Page at that service")
    fields.text("deezer", deezer, "Page at that service")
    fields.text("pandora", pandora, "Page at that service")
    fields.text("email", email, "Page at that service")
    fields.extensions("extensions", extensions)
  }
}

extension RawVoiceDonation: Shaped {
  static var blank: RawVoiceDonation { RawVoiceDonation() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("message", message, "What the show says about it")
    fields.text("href", href, "Where money is given")
    fields.extensions("extensions", extensions)
  }
}

extension RawVoiceStream: Shaped {
  static var blank: RawVoiceStream { RawVoiceStream() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("url", url, "Where the stream is")
    fields.time("schedule", schedule, "When it begins")
    fields.seconds("duration", duration, "How long it takes")
    fields.text("type", type, "Media type")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension RawVoicePoster: Shaped {
  static var blank: RawVoicePoster { RawVoicePoster() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("url", url, "Where the picture is")
    fields.extensions("extensions", extensions)
  }
}

extension RawVoiceAlternate: Shaped {
  static var blank: RawVoiceAlternate { RawVoiceAlternate() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("url", url, "Where the file is")
    fields.text("type", type, "Media type")
    fields.integer("length", byteCount, "Bytes")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension RawVoiceMetamark: Shaped {
  static var blank: RawVoiceMetamark { RawVoiceMetamark() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("text", text, "What it says")
    fields.text("type", type, "Kind")
    fields.text("link", link, "Where it leads")
    fields.seconds("position", position, "Where it stands")
    fields.seconds("duration", duration, "How long it stands")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension RawVoiceShow: Shaped {
  static var blank: RawVoiceShow { RawVoiceShow() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.record("rating", rating, "For whom it is fit")
    fields.text("location", location, "Where it is made")
    fields.text("frequency", frequency, "How often episodes come")
    fields.text("mycast", myCast, "rawvoice:mycast")
    fields.record("subscribe", subscribe, "Where to subscribe")
    fields.record("donate", donation, "Where to give money")
    fields.text("live_embed", liveEmbed, "HTML of a live player")
    fields.list("live_streams", liveStreams, "Live streams", column: nil)
    fields.list("http_live_streams", httpLiveStreams, "Live streams by HTTP", column: nil)
    fields.list(
      "shoutcast_live_streams",
      shoutcastLiveStreams,
      "Live streams by Shoutcast",
      column: nil
    )
    fields.list("flash_live_streams", flashLiveStreams, "Live streams by Flash", column: nil)
  }
}

extension RawVoiceEpisode: Shaped {
  static var blank: RawVoiceEpisode { RawVoiceEpisode() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.record("poster", poster, "Picture for the video")
    fields.flag("is_hd", isHighDefinition, "Whether it is in high definition")
    fields.text("embed", embed, "HTML of a player")
    fields.list("alternates", alternates, "The same media in other formats", column: nil)
    fields.list("metamarks", metamarks, "Marks", column: nil)
  }
}
