package org.yimatong.enterprises.complaint;

/**
 * The enterprise a complaint is about.
 *
 * @param area of supervision, to whose officials the complaint goes
 */
record Accused(String uscc, String area) {}
