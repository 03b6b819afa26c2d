package org.yimatong.inspections.document.content;

import java.time.LocalDate;
import java.util.List;

/**
 * All that a document says, frozen when it is issued; its paper is made of nothing else.
 *
 * @param number such as （西安）应急责改〔2026〕15号
 * @param officers two
 */
public record DocumentContent(
        String number,
        IssuingUnit unit,
        Addressee addressee,
        List<EnforcementOfficer> officers,
        LocalDate issuedOn,
        DocumentBody body) {}
