package org.yimatong.inspections.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.yimatong.inspections.document.content.DocumentKind;

/**
 * The number (文号) of a document: counted from 1, without gaps, for each bureau, kind and year.
 *
 * @param unit area of the bureau
 * @param number as it is written
 */
@Embeddable
public record DocumentNumber(
        @Column(updatable = false) String unit,

        @Column(updatable = false) @Enumerated(EnumType.STRING)
        DocumentKind kind,

        @Column(updatable = false) int year,
        @Column(updatable = false) int serial,
        @Column(updatable = false) String number) {}
