package org.yimatong.inspections.draw;

/** An officer who was drawn, by certificate number and name. */
public record DrawnOfficer(String certificate, String name) {}
