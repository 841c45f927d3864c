"""The reference of fields, commands, kinds of problem, published files and words, made from what declares them."""
