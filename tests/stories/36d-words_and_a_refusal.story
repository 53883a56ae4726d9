# "I cannot, how about Wednesday?" and the Wednesday is refused: the coffee is off, and a new hour is sought.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes. Tuesday 10 November, 10 to 12.
ben -> ask: yes
        ana, ben <- introduction with invitation Tue 10:00
        mike <- report
ben -> introduction: I cannot make Tuesday. How about Wednesday 11 November at 3 pm?
        ana <- times
ana -> times: No, Wednesday is bad.
        ana, ben <- cancelled with cancellation
        ana, ben <- times
        mike <- report | has "fell through"
