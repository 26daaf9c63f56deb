#pragma once

#include "core/documents/docx/xml_tree.h"

#include <QHash>
#include <QString>

#include <array>

namespace greffier::docx {

/// Counts the automatic numbers of a document as its paragraphs are read in order.
/// Source: ECMA-376 Part 1, 17.9.
class Numbering {
public:
    /// Either part may be null.
    Numbering(const XmlNode* numbering, const XmlNode* styles);

    /// The number or bullet shown before the paragraph with these properties (w:pPr; may be null)
    /// and counted on; empty if it has none.
    QString nextLabel(const XmlNode* properties);

private:
    static constexpr int kLevels = 9;

    struct Level {
        int start = 1;
        int restartAfter = -1; ///< w:lvlRestart; -1: after any higher level
        bool onlyDigits = false; ///< w:isLgl
        QString format = QStringLiteral("decimal");
        QString text;
        QString font;
        QString style; ///< w:pStyle: the paragraph style tied to the level
    };
    using Levels = std::array<Level, kLevels>;

    struct List { ///< w:num
        QString definition; ///< id of the w:abstractNum, whose counters all its lists share
        Levels levels;
        std::array<int, kLevels> startOverrides{}; ///< 0: none
        std::array<bool, kLevels> started{};
    };

    struct Style {
        QString basedOn;
        QString list; ///< w:numId
        int level = 0;
    };

    struct Place {
        QString list;
        int level = -1;
    };

    static Level readLevel(const XmlNode& node);
    void readDefinitions(const XmlNode& numbering);
    void readLists(const XmlNode& numbering);
    void readStyles(const XmlNode& styles);
    Place placeOf(const XmlNode* properties) const;
    Place placeOfStyle(const QString& style) const;
    QString shown(const List& list, int level) const;

    QHash<QString, Levels> m_definitions;
    QHash<QString, QString> m_styleLinks; ///< from definition to the numbering style it stands for
    QHash<QString, List> m_lists;
    QHash<QString, Style> m_styles;
    QString m_defaultStyle;
    QHash<QString, std::array<int, kLevels>> m_counters; ///< by definition; 0: not yet used
};

} // namespace greffier::docx
