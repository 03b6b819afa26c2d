package org.yimatong.inspections.publication;

/** Where a publication stands. */
public enum PublicationState {
    /** It has to be published yet. */
    OWED,
    /** It was published. */
    PUBLISHED,
    /** What was to be published was withdrawn or revoked; if it had been published, it has to be taken down. */
    LIFTED
}
