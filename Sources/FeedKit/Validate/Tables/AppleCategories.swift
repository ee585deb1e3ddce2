/// The categories of Apple Podcasts: what belongs below each.
enum AppleCategories {
  static let all: [String: [String]] = [
    "Arts": ["Books", "Design", "Fashion & Beauty", "Food", "Performing Arts", "Visual Arts"],
    "Business": [
      "Careers", "Entrepreneurship", "Investing", "Management", "Marketing", "Non-Profit",
    ],
    "Comedy": ["Comedy Interviews", "Improv", "Stand-Up"],
    "Education": ["Courses", "How To", "Language Learning", "Self-Improvement"],
    "Fiction": ["Comedy Fiction", "Drama", "Science Fiction"],
    "Government": [],
    "Health & Fitness": [
      "Alternative Health", "Fitness", "Medicine", "Mental Health", "Nutrition", "Sexuality",
    ],
    "History": [],
    "Kids & Family": ["Education for Kids", "Parenting", "Pets & Animals", "Stories for Kids"],
    "Leisure": [
      "Animation & Manga", "Automotive", "Aviation", "Crafts", "Games", "Hobbies", "Home & Garden",
      "Video Games",
    ],
    "Music": ["Music Commentary", "Music History", "Music Interviews"],
    "News": [
      "Business News", "Daily News", "Entertainment News", "News Commentary", "Politics",
      "Sports News", "Tech News",
    ],
    "Religion & Spirituality": [
      "Buddhism", "Christianity", "Hinduism", "Islam", "Judaism", "Religion", "Spirituality",
    ],
    "Science": [
      "Astronomy", "Chemistry", "Earth Sciences", "Life Sciences", "Mathematics",
      "Natural Sciences", "Nature", "Physics", "Social Sciences",
    ],
    "Society & Culture": [
      "Documentary", "Personal Journals", "Philosophy", "Places & Travel", "Relationships",
    ],
    "Sports": [
      "Baseball", "Basketball", "Cricket", "Fantasy Sports", "Football", "Golf", "Hockey", "Rugby",
      "Running", "Soccer", "Swimming", "Tennis", "Volleyball", "Wilderness", "Wrestling",
    ],
    "Technology": [],
    "True Crime": [],
    "TV & Film": ["After Shows", "Film History", "Film Interviews", "Film Reviews", "TV Reviews"],
  ]

  /// Names of the list that held until 2019.
  static let old: Set<String> = [
    "Literature", "Arts & Entertainment", "Audio Blogs", "Family", "Food", "Games & Hobbies",
    "Government & Organizations", "Health", "International", "Movies & Television",
    "News & Politics", "Politics", "Public Radio", "Science & Medicine", "Sports & Recreation",
    "Talk Radio", "Transportation", "Travel", "Business News", "Finance", "Management & Marketing",
    "Shopping", "Education Technology", "Higher Education", "K-12", "Language Courses", "Training",
    "Other Games", "Video Games", "Local", "National", "Non-Profit", "Regional", "Diet & Nutrition",
    "Fitness & Nutrition", "Self-Help", "New Age", "Other", "Philosophy", "Medicine",
    "Natural Sciences", "Social Sciences", "History", "Amateur", "College & High School", "Outdoor",
    "Professional", "Computers", "Developers", "Gadgets", "Information Technology", "News",
    "Operating Systems", "Podcasting", "Software How-To", "Tech News", "Entertainment",
    "Photography", "Poetry", "Science Fiction", "Architecture", "Automotive", "Aviation", "Hobbies",
    "Alternative Health", "Relationships", "Sexuality",
  ]
}
