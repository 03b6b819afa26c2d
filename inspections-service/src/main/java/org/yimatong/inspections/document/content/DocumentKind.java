package org.yimatong.inspections.document.content;

/** Kinds of legal documents (执法文书) that are issued here: four of the 26 with which safety supervision works. */
public enum DocumentKind {

    /** 现场检查记录: what two officers saw on the spot. */
    INSPECTION_RECORD("现场检查记录", "检记"),
    /** 责令限期整改指令书: orders an enterprise to rectify findings by given days. */
    RECTIFICATION_ORDER("责令限期整改指令书", "责改"),
    /** 整改复查意见书: what the re-inspection of an order's findings came to. */
    REINSPECTION_OPINION("整改复查意见书", "复查"),
    /** 现场处理措施决定书: what has to stop at once, for safety cannot be assured. */
    ON_SPOT_DECISION("现场处理措施决定书", "现决");

    private final String title;
    private final String numberWord;

    DocumentKind(String title, String numberWord) {
        this.title = title;
        this.numberWord = numberWord;
    }

    /** As it stands above the document. */
    public String title() {
        return title;
    }

    /** Stands for the kind in a document's number. */
    public String numberWord() {
        return numberWord;
    }
}
