/**
 * The matrix of access: every operation of a service's OpenAPI document, for every caller, with the ids of everybody's
 * planted rows in every place where an id can stand.
 */
package org.yimatong.testing.access;
