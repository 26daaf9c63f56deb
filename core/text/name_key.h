#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace greffier {

/// A name as it is compared, never as it is shown.
struct NameKey {
    QString folded; ///< in Latin letters, lower case, no accents: "Щербакова" is "shcherbakova"
    QString sorted; ///< the same words in alphabetical order: family name first or last is the same
    /// The sorted words with one spelling where habits differ: Đorđević, Dordevic and Djordjevic;
    /// Müller and Mueller; Mohamed and Mohammed.
    QString loose;
    /// Consonants in the order of the name, without spaces: what an Arabic name and its Latin
    /// spellings have in common. Says little when shorter than four letters.
    QString skeleton;

    bool operator==(const NameKey&) const = default;
};

/// Turns names of any script into keys for MATCHING: Russian as in English passports (BGN), Chinese
/// with the readings of surnames, Arabic by its consonants.
///
/// The tables behind it are made when a script is first met (Chinese takes a tenth of a second), so
/// own one for as long as names are compared, and do not use it before the first window stands. The
/// methods may be called from several threads at once.
class NameFolder {
public:
    NameFolder();
    ~NameFolder();
    NameFolder(const NameFolder&) = delete;
    NameFolder& operator=(const NameFolder&) = delete;

    /// See NameKey::folded.
    QString fold(const QString& name) const;

    NameKey key(const QString& name) const;

    /// What a search looks in: the folded name, and for names in Chinese characters their
    /// characters in overlapping pairs too, so that a part of a name is found as typed.
    QString searchText(const QString& name) const;

    /// searchText() with what other spellings of the name have in common: see searchWords().
    QString searchKey(const QString& name) const;

    /// What a typed word or name may look like in a searchKey(): as folded, with habits of spelling
    /// evened out, and, from one script to another, by its consonants.
    QStringList searchWords(const QString& typed) const;

private:
    struct Transliterators;
    std::unique_ptr<Transliterators> m_transliterators;
};

} // namespace greffier
