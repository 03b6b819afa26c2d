package org.yimatong.inspections.draw;

/** That an officer has to keep away from an enterprise; why, the draw does not tell. */
record CandidateConflict(String certificate, String uscc) {

    String line() {
        return "conflict %s %s".formatted(certificate, uscc);
    }
}
