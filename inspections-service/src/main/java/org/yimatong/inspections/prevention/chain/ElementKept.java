package org.yimatong.inspections.prevention.chain;

/** Told within the transaction in which an element was filed, amended or deleted. */
public record ElementKept(ChainElement<?> element) {}
