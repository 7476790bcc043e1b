// What pages load when a reader wants it is there when the book is built.
import '../../../lib/pytorch/ownEngineStarted';
import '../../../lib/pytorch/panelWriterStarted';
import '../../../lib/pytorch/ruleEngineStarted';
