package org.yimatong.inspections.attachment;

/** How far an attachment has come. */
public enum AttachmentState {
    /** Named by something, or announced, but not here as a whole. */
    EXPECTED,
    /** Here, checked, and kept for good. */
    STORED,
    /** Here, and found unfit; it will not come under this id. */
    REFUSED
}
