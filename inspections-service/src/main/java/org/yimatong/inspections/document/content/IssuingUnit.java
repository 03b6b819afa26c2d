package org.yimatong.inspections.document.content;

/**
 * A bureau that issues documents.
 *
 * @param area key of the supervision area it answers for
 * @param shortName its place, as it begins the numbers of its documents
 * @param name in full
 * @param government to which one applies for reconsideration of what it decides (复议机关)
 */
public record IssuingUnit(String area, String shortName, String name, String government) {

    /** The number (文号) of its document, such as （西安）应急责改〔2026〕15号; each kind is counted from 1 in each year. */
    public String numberOf(DocumentKind kind, int year, int serial) {
        return "（%s）应急%s〔%d〕%d号".formatted(shortName, kind.numberWord(), year, serial);
    }
}
