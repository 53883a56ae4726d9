# The first says nothing: reminded like everybody, and the other never hears.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>, both into soil sensors. Please ask Ana first.
        mike <- acknowledge | has "Ana Ruiz first"
wait 10m
        ana <- ask
wait 14d
        ana, ana <- reminder
        mike <- report
