package org.yimatong.hazards.evidence;

import java.util.List;

/** Several documents, kept as one value. */
public record Documents(List<DocumentRef> documents) {

    public Documents {
        documents = List.copyOf(documents);
    }
}
